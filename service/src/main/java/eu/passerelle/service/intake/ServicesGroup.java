package eu.passerelle.service.intake;

import java.util.List;

/** All offers with the same answer. */
record ServicesGroup(String id, VerdictView heading, boolean folded, List<OfferView> offers) {}
