package dev.trellis.workspace.database;

import io.micronaut.context.BeanLocator;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.transaction.interceptor.TransactionalEventInterceptor;
import jakarta.inject.Singleton;

/** Lets {@link ListenersInTurn} stand in for Micronaut's own; replacing its definition would undo the advice. */
@Singleton
final class TellInTurn implements BeanCreatedEventListener<TransactionalEventInterceptor> {
    @Override
    public TransactionalEventInterceptor onCreated(BeanCreatedEvent<TransactionalEventInterceptor> made) {
        return new ListenersInTurn((BeanLocator) made.getSource());
    }
}
