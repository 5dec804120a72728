using System.Collections.Frozen;
using Cooperation.Domain.Tests.Builders;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;

namespace Cooperation.Domain.Tests.Hotline;

/// <summary>An account sends on its own line; what comes in is logged by whoever picked up.</summary>
public sealed class ServedLineTests
{
    private static readonly ServedLine OfMocBai = new(Set("KH"), Set(Areas.Border));

    [Fact]
    public void What_goes_out_beside_the_line_is_refused_with_every_reason_at_once() =>
        Should
            .Throw<DomainException>(() => OfMocBai.Check(Entries.Outgoing with { Partner = "CN", Area = Areas.Sea }, isReply: false))
            .Errors.Select(error => (error.Field, error.Kind))
            .ShouldBe([("partner", DomainErrorKind.Forbidden), ("area", DomainErrorKind.Forbidden)]);

    [Fact]
    public void What_comes_in_is_never_refused_and_a_reply_goes_to_whomever_it_is_owed()
    {
        OfMocBai.Check(Entries.Incoming with { Partner = "CN", Area = Areas.Sea }, isReply: false);
        OfMocBai.Check(Entries.Outgoing with { Partner = "CN", Area = Areas.Sea }, isReply: true);
        OfMocBai.Check(Entries.Outgoing, isReply: false);
    }

    [Fact]
    public void An_account_without_partners_and_areas_serves_all() =>
        new ServedLine(Set(), Set()).Check(Entries.Outgoing with { Partner = "CN", Area = Areas.Sea }, isReply: false);

    private static FrozenSet<string> Set(params string[] codes) => codes.ToFrozenSet(StringComparer.Ordinal);
}
