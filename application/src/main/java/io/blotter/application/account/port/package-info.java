/** Where accounts and tokens are checked. */
@NullMarked
package io.blotter.application.account.port;

import org.jspecify.annotations.NullMarked;
