package eu.passerelle.benchmark;

import eu.passerelle.company.Intake;
import eu.passerelle.eligibility.CompiledPolicy;
import eu.passerelle.eligibility.Decision;
import eu.passerelle.eligibility.Eligibility;
import eu.passerelle.policy.ReleaseReader;
import eu.passerelle.policy.ReleaseTables;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a whole decision takes in process, one thread, warm. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class DecisionBenchmark {

    private static final LocalDate AS_OF = LocalDate.parse("2026-11-22");

    @Param({"shipped", "network"})
    public String release = "shipped";

    /** Share of facts that are unknown, in percent. */
    @Param({"0", "20", "60"})
    public int missingPercent;

    private CompiledPolicy policy;
    private List<Intake> intakes;
    private int next;

    @Setup
    public void prepare() {
        policy = release.equals("shipped")
                ? CompiledPolicy.of(ReleaseReader.read(ReleaseTables.shipped()).orThrow())
                : CompiledPolicy.of(GeneratedNetwork.release(7));
        intakes = RandomIntakes.of(policy.release(), 42, missingPercent, 500);
    }

    @Benchmark
    public Decision decide() {
        next = (next + 1) % intakes.size();
        return Eligibility.decide(intakes.get(next), AS_OF, policy);
    }

    @Benchmark
    public Decision decideWithChanges() {
        next = (next + 1) % intakes.size();
        return Eligibility.decideWithChanges(intakes.get(next), AS_OF, policy);
    }
}
