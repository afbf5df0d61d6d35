/** What the notification slice needs from outside. */
@NullMarked
package io.blotter.application.notification.port;

import org.jspecify.annotations.NullMarked;
