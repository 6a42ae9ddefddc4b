package dev.trellis.apart;

import dev.trellis.matching.crowd.Crowd;
import dev.trellis.pairing.Couple;
import dev.trellis.pairing.PairState;
import dev.trellis.people.imports.csv.Reading;
import dev.trellis.workspace.Id;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Makes arguments for any method: where it asks for a workspace the other one, and where it asks for an id one that the
 * inhabited workspace has.
 */
final class Samples {
    private final Inhabited here;
    private final Map<String, String> ids;
    private final WorkspaceId elsewhere;
    private final String text;
    private int turn;
    private int number = 8;

    /**
     * For one call.
     *
     * @param ids one of each table of the inhabited workspace
     * @param text stands for every text, for example a channel or a person of Slack's
     */
    Samples(Inhabited here, Map<String, String> ids, WorkspaceId elsewhere, String text) {
        this.here = here;
        this.ids = ids;
        this.elsewhere = elsewhere;
        this.text = text;
        this.turn = text.length();
    }

    Object[] forEach(Method method) {
        return Stream.of(method.getGenericParameterTypes()).map(this::of).toArray();
    }

    private Object of(Type type) {
        return type instanceof ParameterizedType of
                ? of((Class<?>) of.getRawType(), of.getActualTypeArguments())
                : of((Class<?>) type, new Type[0]);
    }

    private Object of(Class<?> type, Type... inside) {
        if (type == WorkspaceId.class) return elsewhere;
        if (type == PersonId.class) return here.person(turn++);
        if (type == Id.class) return here.program().id();
        if (Id.class.isAssignableFrom(type)) return id(type);
        if (type == Couple.class) return Couple.of(here.person(0), here.person(1));
        if (Reading.class.isAssignableFrom(type)) return new Reading.Table(List.of(), Map.of(), List.of(), List.of());
        if (type == Optional.class) return Optional.of(of(inside[0]));
        if (type == List.class || type == Collection.class) return List.of(of(inside[0]));
        if (type == Set.class) return Set.of(of(inside[0]));
        if (type == Map.class) return Map.of(of(inside[0]), of(inside[1]));
        return plain(type);
    }

    private Object plain(Class<?> type) {
        if (type == Enum.class) return PairState.FORMING;
        if (type == Object.class) return known("pair");
        if (type == Object[].class) return new Object[] {known("pair")};
        if (type.isSealed() && type.isInterface()) return of(type.getPermittedSubclasses()[0]);
        if (type.isEnum()) return type.getEnumConstants()[0];
        if (type.isRecord()) return built(type);
        number++;
        Object value = Map.<Class<?>, Object>ofEntries(
                        Map.entry(String.class, text),
                        Map.entry(int.class, number),
                        Map.entry(Integer.class, number),
                        Map.entry(long.class, 1L),
                        Map.entry(Long.class, 1L),
                        Map.entry(double.class, 0.5),
                        Map.entry(boolean.class, true),
                        Map.entry(Crowd.class, new Crowd(List.of())),
                        Map.entry(UUID.class, UUID.fromString(known("goal"))),
                        Map.entry(ZoneId.class, ZoneId.of("Europe/Berlin")),
                        Map.entry(Instant.class, Instant.parse("2027-02-03T09:00:00Z")),
                        Map.entry(LocalDate.class, LocalDate.of(2027, 2, 3)),
                        Map.entry(LocalTime.class, LocalTime.of(10, 0)))
                .get(type);
        if (value == null) {
            throw new AssertionError("Say in " + Samples.class + " what to give for a " + type.getName());
        }
        return value;
    }

    /** What is in the table of that name, or in one whose name ends so. */
    private Object id(Class<?> type) {
        String name = type.getSimpleName().replaceAll("Id$", "").replaceAll("(?<=[a-z])([A-Z])", "_$1");
        try {
            return type.getMethod("of", String.class).invoke(null, known(name.toLowerCase(Locale.ROOT)));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " reads its own text", e);
        }
    }

    private String known(String table) {
        return ids.entrySet().stream()
                .filter(known -> ("_" + known.getKey()).endsWith("_" + table))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Make one for the table " + table + " in " + Inhabited.class));
    }

    private Object built(Class<?> type) {
        return constant(type).orElseGet(() -> made(type));
    }

    /** What the noun itself offers as a plain one of its kind. */
    private static Optional<Object> constant(Class<?> type) {
        return Stream.of(type.getFields())
                .filter(field -> field.getType().equals(type) && Modifier.isStatic(field.getModifiers()))
                .findFirst()
                .map(Samples::read);
    }

    private static Object read(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new LinkageError(constant + " is public", e);
        }
    }

    private Object made(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values =
                Stream.of(parts).map(part -> of(part.getGenericType())).toArray();
        try {
            Constructor<?> maker = type.getDeclaredConstructor(
                    Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            maker.setAccessible(true);
            return maker.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Say in " + Samples.class + " how to make a " + type.getName(), e);
        }
    }
}
