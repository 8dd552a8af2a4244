package eu.passerelle.features.product;

import io.cucumber.java.AfterAll;
import io.cucumber.java.BeforeAll;

/** One product for all features, stopped after the last one whatever happened. */
public final class Lifecycle {

    private Lifecycle() {}

    @BeforeAll
    public static void startTheProduct() {
        Product.address();
    }

    @AfterAll
    public static void stopTheProduct() {
        Product.stop();
    }
}
