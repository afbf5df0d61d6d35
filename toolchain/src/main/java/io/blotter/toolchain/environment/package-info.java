/** The environments that a product's databases belong to, and how a database says which it is. */
@NullMarked
package io.blotter.toolchain.environment;

import org.jspecify.annotations.NullMarked;
