using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Errors;

/// <summary>Every address that is no page.</summary>
internal static class NotFound
{
    public static void Map(RouteGroupBuilder pages) =>
        pages.MapFallback("{**path}", () => Page.Show<NotFoundPage>(StatusCodes.Status404NotFound)).RequireAuthorization();
}
