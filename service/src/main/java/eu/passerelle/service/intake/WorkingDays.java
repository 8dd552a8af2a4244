package eu.passerelle.service.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts working days, Monday to Friday. Public holidays differ by hub and are not known here. */
final class WorkingDays {

    private WorkingDays() {}

    static LocalDate after(LocalDate day, int workingDays) {
        LocalDate date = day;
        for (int counted = 0; counted < workingDays; ) {
            date = date.plusDays(1);
            if (date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY) {
                counted++;
            }
        }
        return date;
    }
}
