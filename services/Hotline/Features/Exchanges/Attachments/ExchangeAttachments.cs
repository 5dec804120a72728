using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Exchanges.Attachments;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.Attachments;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges.Attachments;

/// <summary>What the hotline says of attaching files to exchanges.</summary>
internal sealed class ExchangeAttachments(HotlineDbContext db, CurrentUser user) : IAttachmentAccess<Exchange, ExchangeId>
{
    public IQueryable<Exchange> Kept(ExchangeId record) =>
        db.Exchanges.AsSplitQuery().WithAttachmentsKeptBy(user).Where(exchange => exchange.Id == record);

    public DomainError? Refusal(Exchange record, int standing) => AttachmentRules.Refusal(record, standing);

    public Task<EffectiveHandling> HandlingOfAsync(Exchange record, CancellationToken cancellationToken) =>
        db.HandlingOfAsync(record, cancellationToken);

    public void Attached(Exchange record, Officer by, DateTimeOffset at) => record.Note(ExchangeEvents.Attached, note: null, by, at);
}
