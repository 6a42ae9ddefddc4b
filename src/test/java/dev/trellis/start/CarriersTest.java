package dev.trellis.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import io.micronaut.context.ApplicationContext;
import org.junit.jupiter.api.Test;

/** Waiting for the database never takes the last carrier of virtual threads. */
@HouseTest
class CarriersTest {
    private final int connections;

    CarriersTest(ApplicationContext house) {
        connections = house.getRequiredProperty("datasources.default.maximum-pool-size", Integer.class);
    }

    @Test
    void thereAreMoreThanConnectionsToTheDatabase() {
        assertThat(Carriers.ENOUGH).isGreaterThan(connections);
    }

    @Test
    void testsHaveAsMany() {
        assertThat(Integer.getInteger(Carriers.PARALLELISM)).isGreaterThan(connections);
    }

    @Test
    void whatTheJvmWasToldStays() {
        String told = System.getProperty(Carriers.PARALLELISM);

        Carriers.hire();

        assertThat(System.getProperty(Carriers.PARALLELISM)).isEqualTo(told);
    }
}
