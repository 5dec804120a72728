using System.Text.Json;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Exchanges;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Cooperation.Hotline.Data;

/// <summary>Columns are named as people type them in SQL: <c>received_or_sent_at</c>; those of a part of a record take its name in front: <c>logged_by_desk</c>.</summary>
internal static class SnakeCaseNames
{
    public static void NameInSnakeCase(this ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            Name(entity, "");
        }
    }

    private static void Name(IMutableTypeBase type, string prefix)
    {
        var unnamed = type.GetDeclaredProperties().Where(property => property.FindAnnotation(RelationalAnnotationNames.ColumnName) is null);
        foreach (var property in unnamed)
        {
            property.SetColumnName(prefix + Snake(property.Name));
        }

        foreach (var part in type.GetDeclaredComplexProperties())
        {
            // The entry of an exchange and the terms of a channel or a clock are the record itself; their columns need no name in front.
            Name(part.ComplexType, part.Name is nameof(Exchange.Entry) or nameof(ChannelState.Terms) ? "" : Snake(part.Name) + "_");
        }
    }

    private static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
