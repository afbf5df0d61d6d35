/** What followers of places hear of, and how. */
@NullMarked
package io.blotter.application.notification;

import org.jspecify.annotations.NullMarked;
