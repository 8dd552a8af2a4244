package eu.passerelle.explanation;

/** Something that can be said in four languages: words written by policy staff, or a message of the product. */
public sealed interface Wording permits Text, Message {}
