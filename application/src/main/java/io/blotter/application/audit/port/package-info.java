/** What the audit slice needs from outside. */
@NullMarked
package io.blotter.application.audit.port;

import org.jspecify.annotations.NullMarked;
