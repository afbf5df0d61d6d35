/** Sessions, transactions and type handlers that every slice uses. */
@NullMarked
package io.blotter.persistence.shared;

import org.jspecify.annotations.NullMarked;
