package eu.passerelle.service.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only once the policy is compiled: the first company must not wait for it. */
@Readiness
@ApplicationScoped
class PolicyReadiness implements HealthCheck {

    @Inject
    Policies policies;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("policy").status(policies.ready());
        if (policies.ready()) {
            response.withData("release", policies.current().release().id());
        }
        return response.build();
    }
}
