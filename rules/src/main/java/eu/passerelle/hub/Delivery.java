package eu.passerelle.hub;

/** How a service reaches the company. */
public enum Delivery {
    ON_SITE,
    REMOTE,
    AT_HUB,
    BUS
}
