package io.blotter.bootstrap.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operations, as {@code GET /api/v2/agencies/{id}}, whose answers and effects a test asserts.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Proves {
  String[] value();
}
