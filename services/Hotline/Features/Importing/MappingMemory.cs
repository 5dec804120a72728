using System.Text.Json;
using Cooperation.Hotline.Data;
using Cooperation.Platform.Hosting.Imports;
using Cooperation.Platform.Hosting.Protection;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Remembers how a desk reads files with the same headings. Of the headings themselves only a keyed hash is kept: in a file without any, a name may stand there.</summary>
internal sealed class MappingMemory(HotlineDbContext db, Protector protector)
{
    /// <summary>As the desk read such a file last; else as the headings propose.</summary>
    public async Task<ImportMapping> OfAsync(SheetRow? head, string desk, CancellationToken cancellationToken)
    {
        if (head is null)
        {
            return ImportMapping.Proposed(null);
        }

        var headings = KeyOf(head);
        var known = await db
            .RememberedMappings.AsNoTracking()
            .Where(mapping => mapping.Desk == desk && mapping.Headings == headings)
            .Select(mapping => mapping.Mapping)
            .SingleOrDefaultAsync(cancellationToken);
        return known is null ? ImportMapping.Proposed(head) : JsonSerializer.Deserialize<ImportMapping>(known, JsonSerializerOptions.Web)!;
    }

    /// <summary>Remembers what brought right rows. Which sheets a file has, and in which row its headings stand, is that file's own.</summary>
    public Task RememberAsync(SheetRow head, string desk, ImportMapping mapping, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync(
            $"""
            insert into hotline.import_mappings (desk, headings, mapping) values ({desk}, {KeyOf(head)}, {(
                mapping with
                {
                    Head = null,
                    Sheets = null,
                }
            ).ToJson()}::jsonb)
            on conflict (desk, headings) do update set mapping = excluded.mapping
            """,
            cancellationToken
        );

    private byte[] KeyOf(SheetRow head) => protector.BlindIndex("import-headings", ImportMapping.HeadingsOf(head));
}
