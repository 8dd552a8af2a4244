package eu.passerelle.hub;

import eu.passerelle.company.Point;
import eu.passerelle.explanation.Source;

/** An industrial zone where the tour bus, a classroom on wheels, stops. */
public record BusStop(String id, String name, String municipality, String nuts, Point point, Source source) {}
