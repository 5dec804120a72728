using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Channels.Hours;
using Cooperation.Platform.Hosting.Seeds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Cooperation.Hotline.Data.Channels;

/// <summary>Adds the channels of seeds/reference that are not there yet. One that is there belongs to its desk, whatever the file says now (docs/decisions/hotline-channels-as-records.md).</summary>
internal static class ChannelSeeds
{
    public static async Task AddMissingAsync(HotlineDbContext db, CancellationToken cancellationToken)
    {
        var known = await db.Channels.Select(channel => channel.Code).ToListAsync(cancellationToken);
        db.AddRange(Read(db.GetService<TimeProvider>().GetUtcNow()).ExceptBy(known, channel => channel.Code, StringComparer.Ordinal));
    }

    internal static IReadOnlyList<Channel> Read(DateTimeOffset at)
    {
        var points = SeedFiles.Read<PointRow>("contact-points.csv").ToLookup(point => point.Channel, StringComparer.Ordinal);
        return [.. SeedFiles.Read<ChannelRow>("channels.csv").Select(row => row.ToChannel(points[row.Code], at))];
    }

    private sealed record ChannelRow
    {
        public required string Code { get; init; }
        public required string Partner { get; init; }
        public required string Level { get; init; }
        public required string Area { get; init; }
        public required string Desk { get; init; }
        public required string TheirUnit { get; init; }
        public required string TheirUnitEn { get; init; }
        public required IReadOnlyList<string> Numbers { get; init; }
        public required IReadOnlyList<string> Languages { get; init; }
        public required string OurHours { get; init; }
        public required string TheirHours { get; init; }
        public required string TheirZone { get; init; }
        public required string Medium { get; init; }
        public required DateOnly ValidFrom { get; init; }
        public DateOnly? ValidTo { get; init; }
        public required bool Unverified { get; init; }

        public Channel ToChannel(IEnumerable<PointRow> points, DateTimeOffset at)
        {
            var channel = Channel.Open(Code, Partner, ValidFrom, TermsWith(points), entry: null, at);
            if (ValidTo is { } last)
            {
                channel.Close(last.AddDays(1), entry: null, at, today: ValidFrom);
            }

            return channel;
        }

        private ChannelTerms TermsWith(IEnumerable<PointRow> points) =>
            new()
            {
                Level = Level,
                Area = Area,
                Desk = Desk,
                TheirUnit = TheirUnit,
                TheirUnitEn = TheirUnitEn,
                Numbers = Numbers,
                Languages = Languages,
                OurHours = OpeningHours.Parse(OurHours),
                TheirHours = OpeningHours.Parse(TheirHours),
                TheirZone = TheirZone,
                Medium = Medium,
                Unverified = Unverified,
                ContactPoints = [.. points.Select(point => point.ToPoint())],
            };
    }

    private sealed record PointRow(
        string Code,
        string Channel,
        string Side,
        string Vi,
        string En,
        IReadOnlyList<string> Numbers,
        IReadOnlyList<string> Languages,
        bool Unverified
    )
    {
        public ContactPoint ToPoint() => new(Code, Side, Vi, En, Numbers, Languages, Unverified);
    }
}
