package io.blotter.bootstrap.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the statements that are sent over the connections of a data source. */
public record CountedStatements(DataSource real, AtomicInteger sent) {
  public static CountedStatements on(DataSource real) {
    return new CountedStatements(real, new AtomicInteger());
  }

  public DataSource counted() {
    return proxy(DataSource.class, real);
  }

  /** How many statements this work sends. */
  public int during(Runnable work) {
    sent.set(0);
    work.run();
    return sent.get();
  }

  private <T> T proxy(Class<T> type, Object target) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              if (method.getName().matches("prepareStatement|prepareCall|createStatement")) {
                sent.incrementAndGet();
              }
              try {
                var result = method.invoke(target, arguments);
                return result instanceof Connection ? proxy(Connection.class, result) : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
