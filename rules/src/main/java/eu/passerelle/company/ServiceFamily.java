package eu.passerelle.company;

/** The four families of services of every European Digital Innovation Hub (Regulation (EU) 2021/694, Art. 16). */
public enum ServiceFamily {
    TEST_BEFORE_INVEST,
    TRAINING_AND_SKILLS,
    SUPPORT_TO_FIND_INVESTMENT,
    INNOVATION_ECOSYSTEM
}
