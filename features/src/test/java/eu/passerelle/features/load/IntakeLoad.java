package eu.passerelle.features.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Sends intakes of varied companies at a fixed rate, whether or not the earlier ones are answered, and prints how long
 * the answers took. Time counts from the moment at which an intake was due, so that a stall is not hidden.
 *
 * <p>It needs nothing but a JDK: {@code java IntakeLoad.java [address] [per second] [seconds] [seconds to warm up]}.
 */
public final class IntakeLoad {

    private static final List<String> PLACES = List.of(
            "\"municipality\":\"Wiltz\"",
            "\"municipality\":\"Esch-sur-Alzette\"",
            "\"country\":\"DE\",\"postcode\":\"66111\"",
            "\"country\":\"DE\",\"postcode\":\"67655\"",
            "\"country\":\"FR\",\"postcode\":\"57000\"",
            "\"country\":\"BE\",\"postcode\":\"5000\"");
    private static final List<String> ACTIVITIES =
            List.of("25.11", "10.71", "62.10", "41.00", "47.11", "28.41", "55.10");
    private static final List<String> NEEDS = List.of(
            "\"family\":\"TRAINING_AND_SKILLS\",\"topic\":\"CYBERSECURITY\"",
            "\"family\":\"TEST_BEFORE_INVEST\",\"topic\":\"ARTIFICIAL_INTELLIGENCE\"",
            "\"family\":\"SUPPORT_TO_FIND_INVESTMENT\",\"topic\":\"FINANCING\"",
            "\"family\":\"TRAINING_AND_SKILLS\",\"topic\":\"DATA\"",
            "\"topic\":\"GREEN\"");
    private static final List<String> LANGUAGES = List.of("en", "fr", "de", "lb");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI intakes;
    private final long intervalNanos;
    private final String run = UUID.randomUUID().toString();

    private IntakeLoad(URI address, int perSecond) {
        this.intakes = address.resolve("/api/intakes");
        this.intervalNanos = TimeUnit.SECONDS.toNanos(1) / perSecond;
    }

    public static void main(String[] arguments) throws InterruptedException {
        String address = arguments.length > 0 ? arguments[0] : "http://localhost:8080";
        int perSecond = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 60;
        int warmUp = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 20;
        var load = new IntakeLoad(URI.create(address), perSecond);
        if (warmUp > 0) {
            load.send("warm-up", perSecond * warmUp);
        }
        System.exit(load.send("measured", perSecond * seconds) == 0 ? 0 : 1);
    }

    /** Sends so many intakes, prints the figures and returns how many were not stored. */
    private int send(String phase, int count) throws InterruptedException {
        long[] micros = new long[count];
        var next = new AtomicInteger();
        var errors = new AtomicInteger();
        var finished = new AtomicLong();
        var open = new CountDownLatch(count);
        var clock = Executors.newSingleThreadScheduledExecutor();
        long start = System.nanoTime();
        Runnable sendDue = () -> {
            while (next.get() < count && start + next.get() * intervalNanos <= System.nanoTime()) {
                int number = next.getAndIncrement();
                long due = start + number * intervalNanos;
                http.sendAsync(request(phase, number), BodyHandlers.discarding())
                        .whenComplete((answer, failure) -> {
                            long now = System.nanoTime();
                            micros[number] = TimeUnit.NANOSECONDS.toMicros(now - due);
                            finished.accumulateAndGet(now, Math::max);
                            if (failure != null || answer.statusCode() != 201) {
                                errors.incrementAndGet();
                            }
                            open.countDown();
                        });
            }
        };
        var sending = clock.scheduleAtFixedRate(sendDue, 0, intervalNanos, TimeUnit.NANOSECONDS);
        open.await();
        sending.cancel(false);
        clock.shutdown();
        double took = (finished.get() - start) / 1e9;
        Arrays.sort(micros);
        System.out.printf(
                Locale.ROOT,
                "%s: %d intakes in %.1f s, %.1f per second; p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms; "
                        + "%d errors%n",
                phase,
                count,
                took,
                (count - errors.get()) / took,
                millis(micros, 50),
                millis(micros, 95),
                millis(micros, 99),
                millis(micros, 100),
                errors.get());
        return errors.get();
    }

    private static double millis(long[] sorted, int percent) {
        int rank = (int) Math.ceil(sorted.length * percent / 100.0);
        return sorted[Math.max(0, rank - 1)] / 1000.0;
    }

    private HttpRequest request(String phase, int number) {
        return HttpRequest.newBuilder(intakes)
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("Accept-Language", LANGUAGES.get(number % LANGUAGES.size()))
                .header("Idempotency-Key", run + "-" + phase + "-" + number)
                .POST(BodyPublishers.ofString(intake(number)))
                .build();
    }

    /** A company of its own: the same number gives the same company. */
    private static String intake(int number) {
        var random = new Random(number);
        int people = random.nextInt(320);
        return """
                {"consent": true,
                 "organisation": {"name": "Load %d", "kind": "COMPANY", "founded": "20%02d-05-04",
                  "nace": {"code": "%s", "revision": "2.1"}, "address": {%s}, "headcount": %d,
                  "turnoverEur": %d, "balanceSheetEur": %d},
                 "contact": {"email": "load-%d@example.org"},
                 "needs": [{%s}], "languages": ["fr", "de"],
                 "maturity": {"strategy": %d, "readiness": %d, "humanCentric": %d, "data": %d, "automation": %d,
                  "green": %d},
                 "priorAid": [{"kind": "DE_MINIMIS", "state": "LU", "grantedOn": "2025-03-01", "amountEur": %d}],
                 "facts": {"inDifficulty": false, "recoveryOrder": false, "projectStarted": false}}
                """.formatted(
                        number,
                        random.nextInt(20),
                        ACTIVITIES.get(random.nextInt(ACTIVITIES.size())),
                        PLACES.get(random.nextInt(PLACES.size())),
                        people,
                        people * 150_000L,
                        people * 90_000L,
                        number,
                        NEEDS.get(random.nextInt(NEEDS.size())),
                        random.nextInt(101),
                        random.nextInt(101),
                        random.nextInt(101),
                        random.nextInt(101),
                        random.nextInt(101),
                        random.nextInt(101),
                        random.nextInt(301_000));
    }
}
