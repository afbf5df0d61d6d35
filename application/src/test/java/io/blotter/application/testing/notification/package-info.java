/** The notification slice's ports in memory, and what they promise. */
@NullMarked
package io.blotter.application.testing.notification;

import org.jspecify.annotations.NullMarked;
