using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Exchanges.Attachments;
using Cooperation.Hotline.Features.People;
using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.Attachments;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges.Attachments;

/// <summary>The attachments of an exchange as the user sees them, and whether he can add one.</summary>
internal sealed class AttachmentsShown(AttachmentStore<ExchangeId> store, CurrentUser user)
{
    /// <summary>Attachments of an exchange that the user may read.</summary>
    public async Task<IReadOnlyList<AttachmentView>> OfAsync(
        IReadOnlyList<Attachment<ExchangeId>> attachments,
        Exchange exchange,
        PeopleOpening? opening,
        CancellationToken cancellationToken
    )
    {
        var open = attachments.Where(a => user.Opens(a, exchange, opening)).ToArray();
        var names = await store.NamesOfAsync(exchange.Id, open, cancellationToken);
        return
        [
            .. attachments.Select(a => AttachmentView.Of(a, open.Contains(a), user.Withdraws(a, exchange), names.GetValueOrDefault(a.Id))),
        ];
    }

    /// <summary>Whether the user can attach a file now; null where it is not his to do.</summary>
    public AttachStep? StepOf(Exchange exchange, IReadOnlyList<Attachment<ExchangeId>> attachments, string language)
    {
        if (!user.KeepsAttachmentsOf(exchange))
        {
            return null;
        }

        var refusal = AttachmentRules.Refusal(exchange, attachments.Count(attachment => attachment.WithdrawnAt is null));
        return new(refusal is null, refusal?.Message.In(language), refusal?.Code);
    }
}
