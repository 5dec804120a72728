using Cooperation.Meetings.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Meetings.Domain.Meetings;

/// <content>What a meeting costs.</content>
public sealed partial class Meeting
{
    private readonly List<MeetingCost> costs = [];

    /// <summary>What it costs, line by line.</summary>
    public IReadOnlyList<MeetingCost> Costs => costs;

    /// <summary>Writes down anew what it costs.</summary>
    /// <exception cref="DomainException">It is over, or a code is in no list of the day.</exception>
    public void SetCosts(IReadOnlyList<CostEntry> entries, CodesOfTheDay codes, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(codes);
        Require(MeetingSteps.Costs);
        DomainError[] refusals =
        [
            .. codes.Refusals(
                MeetingErrors.Entry,
                [
                    .. entries
                        .Index()
                        .SelectMany(line =>
                            new (string, string, string?)[]
                            {
                                ($"items[{line.Index}].currency", MeetingLists.Currency, line.Item.Currency),
                                ($"items[{line.Index}].source", MeetingLists.FundingSource, line.Item.Source),
                            }
                        ),
                ]
            ),
        ];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }

        costs.Clear();
        costs.AddRange(entries.Select((entry, place) => MeetingCost.Of(place + 1, entry, at)));
        Happened(MeetingHappenings.CostsSet, by, at, note: null);
    }
}
