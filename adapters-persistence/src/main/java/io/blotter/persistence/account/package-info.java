/** Accounts in PostgreSQL. */
@NullMarked
package io.blotter.persistence.account;

import org.jspecify.annotations.NullMarked;
