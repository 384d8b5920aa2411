namespace DigitalRights.Site.Commands.Previewing;

/// <summary>The script that the preview puts into pages. What it shows of the input is text and never markup.</summary>
static class PreviewScript
{
    public const string Text = """
        const made = Number(document.currentScript.dataset.made);
        const news = new EventSource('/_preview/events');
        news.onmessage = event => {
          const state = JSON.parse(event.data);
          if (state.made > made) { location.reload(); return; }
          show(state.problems);
        };
        function show(problems) {
          document.getElementById('preview-problems')?.remove();
          if (problems.length === 0) return;
          const box = document.createElement('pre');
          box.id = 'preview-problems';
          box.setAttribute('role', 'alert');
          box.textContent = problems.join('\n');
          Object.assign(box.style, {
            position: 'fixed', inset: 'auto 0 0 0', maxHeight: '50vh', margin: 0, padding: '1rem', overflow: 'auto',
            zIndex: 2147483647, background: '#7a0000', color: '#fff', font: '14px/1.5 monospace', whiteSpace: 'pre-wrap' });
          document.body.append(box);
        }
        """;
}
