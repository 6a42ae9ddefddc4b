package dev.trellis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of a front door or a repository, with the whole house behind it.
 *
 * <p>The house starts once per JVM, on an empty database of its own, and is shared by all such tests; it does not
 * listen (a journey may start its {@code EmbeddedServer}). Parameters of the constructor and of test methods are
 * beans. A {@code Workspace} or {@code WorkspaceId} is special: it is a new workspace for every single test, and all
 * rows of that test belong to it, which keeps tests apart. Hold the other beans of the room package-private and ask for
 * them by type; test beans in {@code src/test} that {@code @Replaces} others are in the house too.
 *
 * <pre>{@code
 * @HouseTest
 * class GoalsTest {
 *     private final Goals goals;
 *     private final WorkspaceId workspace;
 *
 *     GoalsTest(Goals goals, WorkspaceId workspace) { ... }
 * }
 * }</pre>
 *
 * <p>Plain {@code mvn test} runs it on H2 in memory, {@code mvn verify} also on MariaDB, which comes from the Maven
 * repository. One test on another database: {@code mvn test -Dtest=GoalsTest -Dtrellis.test.database=mariadb}, or
 * {@code jdbc:mysql://127.0.0.1:3306/} for a server at hand, where it makes and leaves databases named
 * {@code trellis_test_...} as root without a password.
 *
 * <p>A second house, with an environment of its own: {@link TestHouse#start}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
@ExtendWith(HouseExtension.class)
public @interface HouseTest {}
