package eu.passerelle.service.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The only place that asks what day it is: the calendar day in the Greater Region. */
@ApplicationScoped
public class Today {

    private final Clock clock = Clock.system(ZoneId.of("Europe/Luxembourg"));

    public LocalDate date() {
        return LocalDate.now(clock);
    }
}
