/// A theme as a site has it: a base, an article, a list, a shared part.
let theme = [
  "base.html": """
  <!doctype html>
  <html lang="{{ site.language }}">
  <head>
    <meta charset="utf-8">
    <title>{% block title %}{{ site.title }}{% endblock %}</title>
    <link rel="alternate" type="application/atom+xml" href="{{ site.atom }}" title="{{ site.title }}">
    {% block head %}{% endblock %}
  </head>
  <body>
  <header><a href="{{ site.home }}">{{ site.title }}</a>
    <nav><a href="{{ site.home }}archive/">{{ labels.archive }}</a> <a href="{{ site.home }}search/">{{ labels.search }}</a></nav>
  </header>
  <main>
  {% block content %}{% endblock %}
  </main>
  <footer><a href="{{ site.home }}">{{ site.title }}</a></footer>
  </body>
  </html>

  """,
  "article.html": """
  {% extends "base.html" %}
  {% block title %}{{ article.title }} · {{ super() }}{% endblock %}
  {% block head %}
    {% if article.description %}
    <meta name="description" content="{{ article.description }}">
    {% endif %}
    <link rel="canonical" href="{{ article.url | absolute_url }}">
  {% endblock %}
  {% block content %}
  <article>
    <h1>{{ article.title }}</h1>
    {% if article.standfirst %}
    <p class="standfirst">{{ article.standfirst }}</p>
    {% endif %}
    <p class="meta">{% for author in article.authors %}{{ author }}{% if not loop.last %}, {% endif %}{% endfor %}

      <time datetime="{{ article.date }}">{{ article.date | date("%e %B %Y") }}</time>
      {{ article.reading_minutes }} {{ labels.minutes }}</p>
    {% if article.key_points %}
    <details class="key-points" open><summary>{{ labels.summary }}</summary><ul>
      {% for point in article.key_points %}
      <li>{% if point.anchor %}<a href="#{{ point.anchor }}">{{ point.text }}</a>{% else %}{{ point.text }}{% endif %}</li>
      {% endfor %}
    </ul></details>
    {% endif %}
    <div class="article-body">
    {{ article.body }}
    </div>
    {% if article.source %}
    <p class="source">({{ labels.source }}: <a href="{{ article.source.page }}">{{ article.source.name }}</a>)</p>
    {% endif %}
    {% include "partials/tags.html" %}
  </article>
  {% endblock %}
  """,
  "list.html": """
  {% extends "base.html" %}
  {% block content %}
  {% for article in articles %}
  <article class="card">
    <h2><a href="{{ article.url }}">{{ article.title }}</a></h2>
    <time datetime="{{ article.date }}">{{ article.date | date("%e %B %Y") }}</time>
    {% if article.description %}
    <p>{{ article.description | truncate(160) }}</p>
    {% endif %}
    <ul>
    {% for point in article.key_points %}
      <li>{{ point.text }}</li>
    {% endfor %}
    </ul>
    {% include "partials/tags.html" %}
  </article>
  {% endfor %}
  {% endblock %}
  """,
  "partials/tags.html": """
  <p class="tags">{{ labels.tags }}:
  {% for tag in article.tags %}
    <a href="{{ tag.url }}" rel="tag">{{ tag.name }}</a>{% if not loop.last %},{% endif %}

  {% endfor %}
  </p>

  """,
]
