/** The mail queue's statements. */
@NullMarked
package io.blotter.persistence.mail;

import org.jspecify.annotations.NullMarked;
