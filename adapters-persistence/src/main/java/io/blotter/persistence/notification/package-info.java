/** The statements about what followers hear of. */
@NullMarked
package io.blotter.persistence.notification;

import org.jspecify.annotations.NullMarked;
