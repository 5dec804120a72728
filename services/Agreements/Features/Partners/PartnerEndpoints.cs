using Cooperation.Agreements.Features.Papers;
using Cooperation.Platform.Records.Steps;

namespace Cooperation.Agreements.Features.Partners;

/// <summary>/api/agreements/partners: one line per slice.</summary>
internal static class PartnerEndpoints
{
    public static void MapPartners(this IEndpointRouteBuilder agreements)
    {
        var partners = agreements.MapGroup("/partners").WithTags("Partners").RequireAuthorization();
        ListPartners.Map(partners);

        var partner = partners.MapGroup("/{code}").AddEndpointFilter(RefusalsOnRecord.Of("partner"));
        GetPartner.Map(partner);
        GetPartnerBrief.Map(partner);
        AddUnit.Map(partner);
        AddFocalPoint.Map(partner);
        EndPart.Map(partner);
    }
}
