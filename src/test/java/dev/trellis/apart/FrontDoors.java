package dev.trellis.apart;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.trellis.workspace.Id;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The ways into the rooms, as they are in the classes and in no list, so that none can be forgotten. */
final class FrontDoors {
    /** Where a workspace is what it is about, or comes from what Slack signed. */
    private static final Set<String> ELSEWHERE = Set.of("workspace", "slack", "playground", "start");

    private static final String HOUSE = "dev.trellis.";

    private static final JavaClasses HOUSE_CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.trellis");

    private FrontDoors() {}

    /** Every public method of a front door. */
    static List<Method> verbs() {
        return house().filter(type -> type.isAnnotatedWith(Singleton.class))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(FrontDoors::isRoom)
                .flatMap(type -> Stream.of(type.reflect().getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    /** Every method that reads or writes the database. */
    static List<Method> queries() {
        return house().filter(type -> type.isAnnotatedWith(JdbcRepository.class))
                .flatMap(type -> Stream.of(type.reflect().getDeclaredMethods()))
                .toList();
    }

    /** Whether somebody says in which workspace it happens, alone or together with who they are. */
    static boolean asksForWorkspace(Method method) {
        return Stream.of(method.getParameterTypes())
                .anyMatch(type -> type.equals(WorkspaceId.class) || isMadeOfIds(type));
    }

    /** Whether a noun that is given belongs to a workspace, and so brings it along. */
    static boolean takesNoun(Method method) {
        return Stream.of(method.getParameterTypes()).filter(Class::isRecord).anyMatch(FrontDoors::hasWorkspace);
    }

    /** Whether somebody gives a bare id, which may be from anywhere. */
    static boolean takesIds(Method method) {
        return Stream.of(method.getParameterTypes()).anyMatch(Id.class::isAssignableFrom);
    }

    private static Stream<JavaClass> house() {
        return HOUSE_CLASSES.stream();
    }

    /** As a lead with their program: whoever calls can put any ids together. */
    private static boolean isMadeOfIds(Class<?> type) {
        return type.isRecord()
                && !Id.class.isAssignableFrom(type)
                && hasWorkspace(type)
                && Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .allMatch(part -> Id.class.isAssignableFrom(part) || part == String.class);
    }

    private static boolean hasWorkspace(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .anyMatch(part -> part.getType().equals(WorkspaceId.class));
    }

    private static boolean isRoom(JavaClass type) {
        String inside = type.getPackageName().substring(HOUSE.length());
        return !ELSEWHERE.contains(inside.replaceFirst("[.].*", ""));
    }
}
