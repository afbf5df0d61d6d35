/** The issues at GitHub in which data requests are worked on. */
@NullMarked
package io.blotter.application.issue;

import org.jspecify.annotations.NullMarked;
