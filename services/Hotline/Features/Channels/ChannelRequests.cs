using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Channels.Hours;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Requests;

namespace Cooperation.Hotline.Features.Channels;

/// <summary>What requests of several slices are made of.</summary>
internal static class Sent
{
    /// <summary>A contact point as it is sent. Without a code it gets one.</summary>
    public sealed record Point
    {
        [MaxLength(40)]
        public string? Code { get; init; }

        [Required, CodeOf(typeof(Sides))]
        public required string Side { get; init; }

        [Required, MaxLength(200)]
        public required string Vi { get; init; }

        [MaxLength(200)]
        public string? En { get; init; }

        [MaxLength(10)]
        public IReadOnlyList<string> Numbers { get; init; } = [];

        [MaxLength(10)]
        public IReadOnlyList<string> Languages { get; init; } = [];

        public bool? Unverified { get; init; }

        // Tests of the line name whom they called by the code: it is nobody else's later on.
        internal static IReadOnlyList<ContactPoint> All(IReadOnlyList<Point> sent, string channel, IEnumerable<string> used)
        {
            var taken = sent.Select(point => point.Code).OfType<string>().Concat(used).ToHashSet(StringComparer.Ordinal);
            return [.. sent.Select(point => point.ToPoint(point.Code ?? NextCode(channel, taken)))];
        }

        private static string NextCode(string channel, HashSet<string> taken) =>
            Enumerable
                .Range(1, int.MaxValue - 1)
                .Select(number => string.Create(CultureInfo.InvariantCulture, $"CP-{channel}-{number}"))
                .First(taken.Add);

        private ContactPoint ToPoint(string code) => new(code, Side, Vi, En ?? Vi, Numbers, Languages, Unverified ?? false);
    }
}

/// <summary>Reads hours that were sent; refuses all that can't be read at once.</summary>
internal static class SentHours
{
    public static (OpeningHours? Ours, OpeningHours? Theirs) Read(string? ours, string? theirs)
    {
        DomainError[] wrong =
        [
            .. new[] { ("ourHours", ours), ("theirHours", theirs) }
                .Where(sent => sent.Item2 is not null && !OpeningHours.TryParse(sent.Item2, out _))
                .Select(sent => ChannelErrors.HoursUnreadable(sent.Item1)),
        ];
        return wrong is []
            ? (ours is null ? null : OpeningHours.Parse(ours), theirs is null ? null : OpeningHours.Parse(theirs))
            : throw new DomainException(wrong);
    }
}
