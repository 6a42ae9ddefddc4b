package dev.trellis;

import dev.trellis.workspace.Workspace;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.Set;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the beans of the shared house, and a new workspace each; in every class it begins at the same hour. */
final class HouseExtension implements BeforeAllCallback, ParameterResolver {
    private static final Set<Class<?>> OWN = Set.of(ApplicationContext.class, Workspace.class, WorkspaceId.class);
    private static final Namespace NAMESPACE = Namespace.create(HouseExtension.class);

    /** Whatever other classes did to the clock, and in whichever order they run. */
    @Override
    public void beforeAll(ExtensionContext test) {
        TestHouse.atTheBeginning(TestHouse.shared());
    }

    /** So that what is given to a constructor belongs to one test and not to its class. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return OWN.contains(type) || TestHouse.shared().containsBean(type);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        if (type == ApplicationContext.class) return TestHouse.shared();
        if (type == Workspace.class) return workspaceOf(test);
        if (type == WorkspaceId.class) return workspaceOf(test).id();
        return TestHouse.shared().getBean(type);
    }

    private static Workspace workspaceOf(ExtensionContext test) {
        return test.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        Workspace.class, type -> TestHouse.newWorkspace(TestHouse.shared()), Workspace.class);
    }
}
