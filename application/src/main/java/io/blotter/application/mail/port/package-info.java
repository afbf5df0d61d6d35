/** What sending mail needs. */
@NullMarked
package io.blotter.application.mail.port;

import org.jspecify.annotations.NullMarked;
