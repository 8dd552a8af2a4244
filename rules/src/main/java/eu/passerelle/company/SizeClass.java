package eu.passerelle.company;

/** Size classes: the first three are the SME classes of Recommendation 2003/361/EC, Annex, Art. 2; small mid-cap is Recommendation (EU) 2025/1099; mid-cap ends at 3,000 people. */
public enum SizeClass {
    MICRO,
    SMALL,
    MEDIUM,
    SMALL_MID_CAP,
    MID_CAP,
    LARGE
}
