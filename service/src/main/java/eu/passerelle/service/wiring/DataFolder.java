package eu.passerelle.service.wiring;

import eu.passerelle.service.directory.Places;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Larger data that an operator may put into a folder; what is shipped is enough to start. */
@ApplicationScoped
class DataFolder {

    @ConfigProperty(name = "passerelle.places.folder")
    Optional<String> folder;

    @Produces
    @Singleton
    Places places() {
        return folder.map(Path::of).map(Places::withDataFolder).orElseGet(Places::shipped);
    }
}
