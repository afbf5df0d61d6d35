/** What keeping issues and requests in step needs from outside. */
@NullMarked
package io.blotter.application.issue.port;

import org.jspecify.annotations.NullMarked;
