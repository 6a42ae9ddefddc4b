package dev.trellis;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Inject;
import java.util.Set;

@AnalyzeClasses(packages = "dev.trellis", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Set<String> POSTING = Set.of(
            "chatPostMessage", "chatPostEphemeral", "chatUpdate", "chatDelete", "viewsPublish", "conversationsOpen");

    @ArchTest
    static final ArchRule roomsKnowOnlyWhatIsBelow = classes()
            .that(describe(
                    "live in a room", type -> Rooms.of(type.getPackageName()).isPresent()))
            .should(knowOnlyRoomsBelow())
            .because("a room that knows upwards can no longer be understood, or changed, by itself");

    @ArchTest
    static final ArchRule onlyTheEdgesSpeakSlack = noClasses()
            .that()
            .resideOutsideOfPackages("dev.trellis.slack..", "dev.trellis..slack..", "dev.trellis.playground..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.slack.api..")
            .because("rules about mentoring stay true whatever Slack renames");

    @ArchTest
    static final ArchRule onlyDeliveryPosts = noClasses()
            .that()
            .resideOutsideOfPackages("dev.trellis.delivery.slack..", "dev.trellis.playground..")
            .should()
            .callMethodWhere(describe("a posting method of Slack's", ArchitectureTest::posts))
            .because("a message sent past the outbox can be lost or doubled");

    @ArchTest
    static final ArchRule onlyScheduleKnowsQuartz = noClasses()
            .that()
            .resideOutsideOfPackage("dev.trellis.schedule..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.quartz..")
            .because("what is due is a row; Quartz only beats");

    @ArchTest
    static final ArchRule repositoriesAreHidden = classes()
            .that()
            .areAnnotatedWith(JdbcRepository.class)
            .should()
            .bePackagePrivate()
            .because("a room's front door is the only way to its data")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule edgesTouchNoSql = noClasses()
            .that()
            .resideInAPackage("dev.trellis..slack..")
            .and()
            .resideOutsideOfPackages("dev.trellis.slack", "dev.trellis.slack.inbox", "dev.trellis.slack.reply")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "io.micronaut.data..")
            .because("what people see and what is stored change for different reasons");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .doNotHaveSimpleName("Uuid7") // orders ids by when they were made; nobody reads a date from it
            .should()
            .callMethodWhere(describe("a clock of its own", ArchitectureTest::asksTheMachineForTheDate))
            .because("weeks must pass in tests and in the playground as they pass in the world");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            noFields().should().beAnnotatedWith(Inject.class).because("a constructor says what a thing needs");

    @ArchTest
    static final ArchRule beansAreFinalInside = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(jakarta.inject.Singleton.class)
            .and()
            .areNotStatic()
            .should()
            .beFinal()
            .because("a bean is shared by every request")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule frontDoorsAreMadeByTheHouse = classes()
            .that(describe("are front doors", ArchitectureTest::isFrontDoor))
            .should(haveNoPublicConstructor())
            .because("only the container makes them, with their transactions around them");

    @ArchTest
    static final ArchRule listenersShareTheTransaction = methods()
            .that()
            .areAnnotatedWith(EventListener.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAnyPackage(
                    "dev.trellis.workspace..",
                    "dev.trellis.schedule..",
                    "dev.trellis.slack..",
                    "dev.trellis.delivery..",
                    "dev.trellis.playground..")
            .because("what a room hears of another it saves in the same transaction, or not at all")
            .allowEmptyShould(true);

    private static boolean posts(JavaMethodCall call) {
        return POSTING.contains(call.getName())
                && call.getTargetOwner().getPackageName().startsWith("com.slack.api");
    }

    private static boolean asksTheMachineForTheDate(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getPackageName();
        boolean now = owner.equals("java.time") && call.getName().equals("now");
        boolean explicit = call instanceof JavaMethodCall method
                && method.getTarget().getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(java.time.Clock.class));
        boolean millis = call.getTargetOwner().isEquivalentTo(System.class)
                && call.getName().equals("currentTimeMillis");
        return (now && !explicit) || millis;
    }

    private static boolean isFrontDoor(JavaClass type) {
        return type.isAnnotatedWith(jakarta.inject.Singleton.class)
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !Rooms.edge(type.getPackageName());
    }

    private static ArchCondition<JavaClass> haveNoPublicConstructor() {
        return new ArchCondition<>("have no public constructor") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getConstructors().stream()
                        .filter(made -> made.getModifiers().contains(JavaModifier.PUBLIC))
                        .forEach(made -> events.add(SimpleConditionEvent.violated(made, made.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> knowOnlyRoomsBelow() {
        return new ArchCondition<>("know only rooms below") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = type.getPackageName();
                type.getDirectDependenciesFromSelf().stream()
                        .filter(known -> Rooms.of(known.getTargetClass().getPackageName())
                                .isPresent())
                        .filter(known ->
                                !Rooms.mayKnow(from, known.getTargetClass().getPackageName()))
                        .forEach(known -> events.add(SimpleConditionEvent.violated(known, known.getDescription())));
            }
        };
    }
}
