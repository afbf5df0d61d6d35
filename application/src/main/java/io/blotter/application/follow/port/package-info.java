/** Where follows are kept. */
@NullMarked
package io.blotter.application.follow.port;

import org.jspecify.annotations.NullMarked;
