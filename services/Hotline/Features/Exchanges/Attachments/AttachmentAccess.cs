using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.People;
using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Hosting;

namespace Cooperation.Hotline.Features.Exchanges.Attachments;

/// <summary>
/// Who attaches, opens and withdraws, once. What shows no person is case text (R21) and open to whoever reads that; what shows one is a protected
/// detail (R20) and open to whoever may know a person whom the same officer wrote down.
/// </summary>
internal static class AttachmentAccess
{
    private static readonly string[] Keepers = [Roles.BorderGuardLiaison, Roles.PoliceLiaison, Roles.Supervisor];

    /// <summary>The exchanges to which the user attaches: those that his desk leads or has logged.</summary>
    public static IQueryable<Exchange> WithAttachmentsKeptBy(this IQueryable<Exchange> exchanges, CurrentUser user)
    {
        var (keeps, desk) = (user.IsAny(Keepers), user.Desk);
        return exchanges.Where(e => keeps && (e.Desk == desk || e.LoggedBy.Desk == desk));
    }

    /// <summary>The same of an exchange at hand.</summary>
    public static bool KeepsAttachmentsOf(this CurrentUser user, Exchange exchange) =>
        user.IsAny(Keepers) && (exchange.Desk == user.Desk || exchange.LoggedBy.Desk == user.Desk);

    /// <summary>Whether an attachment is open to the user, who may read the exchange.</summary>
    public static bool Opens(this CurrentUser user, Attachment<ExchangeId> attachment, Exchange exchange, PeopleOpening? opening) =>
        !attachment.Personal || opening?.Of(exchange, (attachment.By.Account, attachment.By.Desk), user) == true;

    /// <summary>Whether the user withdraws an attachment: his desk leads the exchange, or he attached it himself and his desk still has to do with it.</summary>
    public static bool Withdraws(this CurrentUser user, Attachment<ExchangeId> attachment, Exchange exchange) =>
        (user.IsAny(ExchangeAccess.Workers) && exchange.Desk == user.Desk)
        || (attachment.By.Account == user.Id && user.KeepsAttachmentsOf(exchange));
}
