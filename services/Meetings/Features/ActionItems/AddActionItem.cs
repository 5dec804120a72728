using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Platform.Records.References;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.ActionItems;

/// <summary>POST /api/meetings/action-items: the keeper of a meeting that was held writes down who has to do what it decided, by when; the item gets its number.</summary>
internal static class AddActionItem
{
    public static void Map(RouteGroupBuilder items) =>
        items
            .MapPost("/", HandleAsync)
            .RequireAuthorization(MeetingAccess.PlannersAndDesks)
            .WithIdempotency()
            .WithName(nameof(AddActionItem));

    internal static async Task<Created<ActionItemState>> HandleAsync(
        Valid<Request> body,
        RecordStep<MeetingsDbContext, Meeting> meetings,
        MeetingsDbContext db,
        ReferenceAtHand<MeetingsDbContext, ReferenceLists> reference,
        Audit audit,
        CurrentUser user,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var entry = body.Value.ToEntry();
        var lists = await reference.GetAsync(db, cancellationToken);
        ActionItem? added = null;
        var charged = await meetings.TakeNamedAsync(
            new(all => all.AsSplitQuery().SeenBy(user), m => m.Reference == body.Value.Meeting, m => m.Id.Value, Version: null),
            "meeting.action-item-added",
            async (meeting, by, at, token) =>
            {
                if (
                    user.RefusalOf(
                        meeting,
                        MeetingSteps.ActionItems,
                        code => lists.CodesOn(CivilTime.DateOf(at)).NameOf(MeetingLists.Agency, code)
                    ) is
                    { } refusal
                )
                {
                    throw new DomainException(refusal);
                }

                var today = CivilTime.DateOf(at);
                ActionItemRules.Check(entry, meeting, lists.CodesOn(today));
                meeting.Charge(by, at);
                var number = await db.NextReferenceAsync(ActionItem.SeriesOf(meeting), today.Year, token);
                added = ActionItem.Decide(entry, meeting, number, by, at);
                db.Add(added);
                audit.Record("actionItem.decided", "actionItem", added.Id.ToString());
            },
            cancellationToken
        );
        if (charged is null || added is null)
        {
            throw new DomainException(ActionItemErrors.MeetingUnknown());
        }

        response.SetEtag(added.Version);
        return TypedResults.Created($"/api/meetings/action-items/{added.Reference}", ActionItemState.Of(added));
    }

    public sealed record Request
    {
        /// <summary>Number of the meeting that decided it.</summary>
        [Required, MaxLength(24)]
        public required string Meeting { get; init; }

        /// <summary>The decision that it carries out.</summary>
        [Range(1, 200)]
        public required int Decision { get; init; }

        /// <summary>The commitment of that decision that it keeps.</summary>
        [Range(1, 20)]
        public int? Commitment { get; init; }

        [Required, MaxLength(1000), MultiLine]
        public required string Title { get; init; }

        /// <summary>The agency of Viet Nam that owns it, or looks after it where the other side owes it.</summary>
        [Required, MaxLength(24)]
        public required string Agency { get; init; }

        /// <summary>Whether it is the other side that owes it; of a commitment it is as the commitment says.</summary>
        public bool OwedByThem { get; init; }

        /// <summary>The unit of the other side.</summary>
        [MaxLength(300)]
        public string? CounterpartUnit { get; init; }

        public required DateOnly Due { get; init; }

        /// <summary>By what one sees that it is done.</summary>
        [MaxLength(300)]
        public string? Measure { get; init; }

        internal ActionItemEntry ToEntry() =>
            new()
            {
                Decision = Decision,
                Commitment = Commitment,
                Title = Title,
                Agency = Agency,
                OwedByThem = OwedByThem,
                CounterpartUnit = CounterpartUnit,
                Due = Due,
                Measure = Measure,
            };
    }
}
