/** What the server does by itself. */
@NullMarked
package io.blotter.application.job;

import org.jspecify.annotations.NullMarked;
