using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Hosting.Requests;

namespace Cooperation.Hotline.Features.Exchanges.Linking;

/// <summary>A link to make.</summary>
internal sealed record LinkRequest
{
    /// <summary>The exchange to link to.</summary>
    [Required]
    public required Guid? Exchange { get; init; }

    /// <summary>The same matter, or a follow-up of it.</summary>
    [Required, CodeOf(typeof(LinkKinds))]
    public required string Kind { get; init; }

    internal ExchangeId Other => new(Exchange!.Value);
}
