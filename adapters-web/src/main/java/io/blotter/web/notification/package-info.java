/** Mailings to followers over HTTP. */
@NullMarked
package io.blotter.web.notification;

import org.jspecify.annotations.NullMarked;
