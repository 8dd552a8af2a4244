package eu.passerelle.law;

import eu.passerelle.company.Euro;
import eu.passerelle.company.PriorAidKind;
import java.time.LocalDate;

/**
 * A ceiling on aid of one legal basis over a rolling period, on a day.
 *
 * @param from first day whose grants still count
 * @param asOf last day whose grants count
 */
public record AidWindow(PriorAidKind kind, Euro ceiling, LocalDate from, LocalDate asOf, int years) {}
