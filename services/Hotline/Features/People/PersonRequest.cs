using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.People;

namespace Cooperation.Hotline.Features.People;

/// <summary>Somebody mentioned, as a request gives him: with the exchange when it is logged, or by himself later.</summary>
internal sealed record PersonRequest : PersonDetailsRequest
{
    [Required, MinLength(1), MaxLength(5), CodeOf(typeof(PersonRoles))]
    public required IReadOnlyList<string> Roles { get; init; }
}
