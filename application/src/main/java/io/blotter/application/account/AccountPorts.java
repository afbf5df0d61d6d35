package io.blotter.application.account;

import io.blotter.application.account.port.AccessTokens;
import io.blotter.application.account.port.AccountStore;
import io.blotter.application.account.port.CommonPasswords;
import io.blotter.application.account.port.EmailTokens;
import io.blotter.application.account.port.RefreshTokens;
import io.blotter.application.account.port.SecurityLog;
import io.blotter.application.mail.SendMail;
import io.blotter.application.shared.port.Transactions;
import java.util.function.Consumer;

/**
 * What accounts need of their surroundings.
 *
 * @param later does work once the answer is out, or at once where nobody waits
 * @param site where the links of messages lead, such as {@code https://pdap.io}
 */
public record AccountPorts(
    AccountStore store,
    Transactions transactions,
    ClockAndRandom clockAndRandom,
    PasswordQueues passwords,
    CommonPasswords common,
    AccessTokens accessTokens,
    RefreshTokens refreshTokens,
    EmailTokens emailTokens,
    SendMail mail,
    SecurityLog log,
    Consumer<Runnable> later,
    String site) {}
